package io.firebreak.job.report.backtest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.firebreak.backtest.PooledReport.Member;
import io.firebreak.job.backtest.AssetGroup;
import io.firebreak.job.backtest.BacktestResult;
import java.util.List;

/** The results as JSON; fractions, not per cent; null where nothing is known. */
final class BacktestJson {
  private BacktestJson() {}

  static void pooled(List<Standings> all, ArrayNode into) {
    for (Standings standings : all) {
      for (Standings.Named named : standings.models()) {
        ObjectNode node =
            into.addObject()
                .put("group", standings.group().name())
                .put("horizonHours", standings.horizonHours())
                .put("model", named.model());
        PooledFigures.all().forEach(figure -> put(node, figure, named.standing()));
      }
    }
  }

  static void assets(BacktestResult result, ArrayNode into) {
    for (AssetGroup group : AssetGroup.values()) {
      for (String name : result.judged(group)) {
        for (int hours : result.plan().horizonsHours()) {
          for (String model : result.plan().shown()) {
            Member member = result.member(name, hours, model);
            ObjectNode node =
                into.addObject().put("asset", name).put("horizonHours", hours).put("model", model);
            AssetFigures.all().forEach(figure -> put(node, figure, member));
          }
        }
      }
    }
  }

  private static <T> void put(ObjectNode node, Figure<T> figure, T report) {
    double value = figure.value().applyAsDouble(report);
    if (Double.isFinite(value)) {
      node.put(figure.key(), value);
    } else {
      node.putNull(figure.key());
    }
  }
}
