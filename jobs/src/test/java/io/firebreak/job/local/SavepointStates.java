package io.firebreak.job.local;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.flink.core.memory.DataInputViewStreamWrapper;
import org.apache.flink.runtime.checkpoint.Checkpoints;
import org.apache.flink.runtime.checkpoint.OperatorState;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.runtime.checkpoint.metadata.CheckpointMetadata;
import org.apache.flink.runtime.state.KeyGroupsStateHandle;
import org.apache.flink.runtime.state.KeyedBackendSerializationProxy;
import org.apache.flink.runtime.state.KeyedStateHandle;
import org.apache.flink.runtime.state.OperatorStateHandle;
import org.apache.flink.runtime.state.metainfo.StateMetaInfoSnapshot;

/** The names under which a savepoint holds its states. */
final class SavepointStates {
  private SavepointStates() {}

  /** The state names of each operator by its uid; operators without state are not there. */
  static NavigableMap<String, NavigableSet<String>> in(Path savepoint) throws IOException {
    NavigableMap<String, NavigableSet<String>> states = new TreeMap<>();
    for (OperatorState operator : metadata(savepoint).getOperatorStates()) {
      NavigableSet<String> names = new TreeSet<>();
      for (OperatorSubtaskState subtask : operator.getStates()) {
        for (OperatorStateHandle handle : subtask.getManagedOperatorState()) {
          names.addAll(handle.getStateNameToPartitionOffsets().keySet());
        }
        for (KeyedStateHandle handle : subtask.getManagedKeyedState()) {
          addKeyed((KeyGroupsStateHandle) handle, names);
        }
      }
      if (!names.isEmpty()) {
        states.put(operator.getOperatorUid().orElse(operator.getOperatorID().toString()), names);
      }
    }
    return states;
  }

  private static CheckpointMetadata metadata(Path savepoint) throws IOException {
    Path file = savepoint.resolve("_metadata");
    try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
      return Checkpoints.loadCheckpointMetadata(
          in, SavepointStates.class.getClassLoader(), savepoint.toUri().toString());
    }
  }

  private static void addKeyed(KeyGroupsStateHandle handle, NavigableSet<String> names)
      throws IOException {
    KeyedBackendSerializationProxy<?> header =
        new KeyedBackendSerializationProxy<>(SavepointStates.class.getClassLoader());
    try (var in = handle.openInputStream()) {
      header.read(new DataInputViewStreamWrapper(in));
    }
    header.getStateMetaInfoSnapshots().stream()
        .map(StateMetaInfoSnapshot::getName)
        .forEach(names::add);
  }
}
