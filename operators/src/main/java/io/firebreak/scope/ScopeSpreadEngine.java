package io.firebreak.scope;

import io.firebreak.model.BreakerState;
import io.firebreak.model.ScopeNotice;
import io.firebreak.tick.Step;
import io.firebreak.tick.Tick;
import io.firebreak.tick.TickEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Tells each asset the strictest state of its groups and of the cluster, in the tick in which it
 * changes; and of a halt also its end and validity, each time that they are told anew: an asset
 * that is halted by its scope says nothing that is valid for longer. Other states need no renewal
 * from here, as each asset renews its own signals. Assets leave by {@link Membership}. Where two
 * scopes are equally strict the cluster, and then the first name, is named. O(n) per tick with a
 * move, in the number of assets.
 */
public final class ScopeSpreadEngine
    implements TickEngine<ScopeSpreadState, ScopeMove, ScopeNotice> {
  private static final long serialVersionUID = 1;

  @Override
  public Step<ScopeSpreadState, ScopeNotice> step(ScopeSpreadState before, Tick<ScopeMove> tick) {
    TreeMap<String, ScopeMove> raised = new TreeMap<>();
    TreeMap<String, ScopeNotice> told = new TreeMap<>();
    TreeMap<String, AssetWord> heard = new TreeMap<>();
    if (before != null) {
      before.raised().forEach(move -> raised.put(move.scope(), move));
      before.told().forEach(notice -> told.put(notice.asset(), notice));
      before.heard().forEach(word -> heard.put(word.asset(), word));
    }
    for (ScopeMove move : tick.inputs()) {
      if (!move.asset().isEmpty()) {
        told.putIfAbsent(move.asset(), ScopeNotice.none(move.asset()));
        heard.compute(move.asset(), (a, word) -> AssetWord.after(word, move, tick.endMillis()));
      } else if (move.state() == BreakerState.NORMAL) {
        raised.remove(move.scope());
      } else {
        raised.put(move.scope(), move);
      }
    }
    List<ScopeNotice> news = news(told, raised, tick);
    leave(told, heard, tick.endMillis());
    return new Step<>(
        new ScopeSpreadState(
            List.copyOf(raised.values()), List.copyOf(told.values()), List.copyOf(heard.values())),
        news,
        Step.NO_DEADLINE);
  }

  private static List<ScopeNotice> news(
      SortedMap<String, ScopeNotice> told,
      SortedMap<String, ScopeMove> raised,
      Tick<ScopeMove> tick) {
    List<ScopeNotice> news = new ArrayList<>();
    for (ScopeNotice last : told.values()) {
      ScopeNotice now = around(last.asset(), raised, tick);
      if (isNews(last, now)) {
        news.add(now);
      }
    }
    news.forEach(notice -> told.put(notice.asset(), notice));
    return news;
  }

  /** Nobody leaves who would still have to be told that it is over. */
  private static void leave(
      SortedMap<String, ScopeNotice> told, SortedMap<String, AssetWord> heard, long nowMillis) {
    for (AssetWord word : List.copyOf(heard.values())) {
      ScopeNotice last = told.get(word.asset());
      if (word.left(nowMillis) && last.state() == BreakerState.NORMAL) {
        heard.remove(word.asset());
        told.remove(word.asset());
      }
    }
  }

  private static boolean isNews(ScopeNotice last, ScopeNotice now) {
    boolean halt = now.state() == BreakerState.HALT;
    return now.state() != last.state()
        || !now.scope().equals(last.scope())
        || (halt && now.untilMillis() != last.untilMillis());
  }

  private static ScopeNotice around(
      String asset, SortedMap<String, ScopeMove> raised, Tick<ScopeMove> tick) {
    ScopeNotice strictest =
        new ScopeNotice(asset, tick.endMillis(), BreakerState.NORMAL, "", Long.MAX_VALUE);
    for (String scope : tick.policy().scopesOf(asset)) {
      ScopeMove move = raised.get(scope);
      if (move != null && strictest.state().stricter(move.state()) != strictest.state()) {
        strictest =
            new ScopeNotice(asset, tick.endMillis(), move.state(), scope, move.untilMillis());
      }
    }
    return strictest;
  }
}
