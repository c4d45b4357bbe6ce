package io.firebreak.job.codec;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.firebreak.model.BreakerAction;
import io.firebreak.model.Operation;
import io.firebreak.model.OperationTable;

/** What each action does to each operation, as a document: action, then operation. */
final class OperationDocument {
  static final String NAME = "operation-table.v1";

  private OperationDocument() {}

  static ObjectNode document() {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    for (BreakerAction action : BreakerAction.values()) {
      ObjectNode row = document.putObject(action.name());
      for (Operation operation : Operation.values()) {
        row.put(operation.name(), OperationTable.permission(action, operation).name());
      }
    }
    return document;
  }
}
