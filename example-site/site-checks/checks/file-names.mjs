// Names in content/ are in kebab case; only a leading `_` or `.` is special.

export const name = 'file names';

const isBad = (part) => part.includes('_') && !/^[_.]/.test(part);

export async function run(site) {
  const findings = site.files
    .filter((path) => path.split('/').some(isBad))
    .map((path) => ({ path, line: 1, text: 'a name has an underscore' }));
  return { files: site.files.length, findings };
}
