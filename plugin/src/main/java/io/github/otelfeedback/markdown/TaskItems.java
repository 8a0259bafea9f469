package io.github.otelfeedback.markdown;

import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.parser.block.DocumentPostProcessor;
import com.vladsch.flexmark.parser.block.DocumentPostProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives the blocks of a task their parent back.
 *
 * <p>The library puts the task in the place of a list item, but of its blocks, only the first and
 * the last one learn of it.
 */
final class TaskItems extends DocumentPostProcessor {

  static DocumentPostProcessorFactory factory() {
    return new DocumentPostProcessorFactory() {
      @Override
      public DocumentPostProcessor apply(Document document) {
        return new TaskItems();
      }
    };
  }

  @Override
  public Document processDocument(Document document) {
    List<Node> tasks = new ArrayList<>();
    for (Node node : Nodes.blocksBelow(document)) {
      if (node instanceof TaskListItem) {
        tasks.add(node);
      }
    }
    tasks.forEach(TaskItems::adopt);
    return document;
  }

  private static void adopt(Node task) {
    List<Node> blocks = new ArrayList<>();
    task.getChildren().forEach(blocks::add);
    blocks.forEach(task::appendChild);
  }
}
