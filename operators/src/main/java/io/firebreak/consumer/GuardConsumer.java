package io.firebreak.consumer;

import io.firebreak.model.HaircutTier;
import io.firebreak.model.Operation;
import java.util.ArrayList;
import java.util.List;

/**
 * The consumer's end of the guard. Safe for use by several threads; each answer is O(log n).
 *
 * <ul>
 *   <li>A duplicate, and whatever an accepted message supersedes, changes nothing.
 *   <li>An announced step is in force once its effective time has come and a heartbeat of then or
 *       later was heard: the guard judges a step when it is due, and its withdrawal comes after
 *       that time.
 *   <li>When heartbeats stop, or what was said of an asset or scope expires, the static table
 *       counts. New exposure gets the higher of the table's haircut and the last posted one;
 *       existing exposure keeps what was in force, so that a silent guard liquidates nobody.
 *   <li>The next valid message ends the fallback.
 *   <li>A provisional signal counts for its venue and asset until its end or withdrawal, whichever
 *       is first. It is not part of a snapshot: it would be over.
 * </ul>
 */
public final class GuardConsumer {
  private final ConsumerSettings settings;
  private final Newest<HaircutNotice> haircuts = new Newest<>();
  private final Newest<BreakerNotice> breakers = new Newest<>();
  private final Newest<HeartbeatNotice> heartbeats = new Newest<>();
  private final Provisionals provisionals = new Provisionals();

  /** A consumer that has heard nothing: the static table counts. */
  public GuardConsumer(ConsumerSettings settings) {
    this(settings, ConsumerSnapshot.EMPTY);
  }

  /** A consumer that goes on where another one stood. */
  public GuardConsumer(ConsumerSettings settings, ConsumerSnapshot restored) {
    this.settings = settings;
    restored.haircuts().forEach(this::apply);
    restored.breakers().forEach(this::apply);
    if (restored.heartbeat() != null) {
      apply(restored.heartbeat());
    }
  }

  /** Takes haircuts in; false where they were known or superseded. */
  public boolean apply(HaircutNotice heard) {
    return haircuts.offer(heard);
  }

  /** Takes a signal in; false where it was known or superseded. */
  public boolean apply(BreakerNotice heard) {
    return breakers.offer(heard);
  }

  /** Takes a heartbeat in; false where it was known or superseded. */
  public boolean apply(HeartbeatNotice heard) {
    return heartbeats.offer(heard);
  }

  /** Takes a provisional signal, or the verdict on one, in; false where it was known. */
  public boolean apply(ProvisionalNotice heard) {
    return provisionals.offer(heard);
  }

  /** All that it remembers. */
  public ConsumerSnapshot snapshot() {
    return new ConsumerSnapshot(haircuts.all(), breakers.all(), heartbeats.of(HeartbeatNotice.KEY));
  }

  /** Whether the guard counts as alive, exactly at the end of its validity included. */
  public boolean alive(long nowMillis) {
    return nowMillis <= aliveUntilMillis();
  }

  /**
   * The haircuts of a position.
   *
   * @param asset collateral asset
   * @param usd value of the whole position in USD, before the haircut
   * @param nowMillis the caller's time
   */
  public HaircutAnswer haircutFor(String asset, double usd, long nowMillis) {
    StaticTerms terms = settings.table().terms(asset);
    HaircutNotice posted = haircuts.of(asset);
    if (posted == null) {
      return new HaircutAnswer(
          SizeTiers.haircut(terms.initial(), usd),
          SizeTiers.haircut(terms.maintenance(), usd),
          alive(nowMillis) ? Basis.UNHEARD : Basis.SILENT);
    }
    long trustedUntil = Math.min(posted.expiresMillis(), aliveUntilMillis());
    double initial = SizeTiers.haircut(posted.initial(), usd);
    List<HaircutTier> maintenance =
        posted.maintenanceAt(Math.min(Math.min(nowMillis, posted.expiresMillis()), heardMillis()));
    boolean trusted = nowMillis <= trustedUntil;
    return new HaircutAnswer(
        trusted ? initial : Math.max(initial, SizeTiers.haircut(terms.initial(), usd)),
        SizeTiers.haircut(maintenance, usd),
        trusted ? Basis.GUARD : alive(nowMillis) ? Basis.EXPIRED : Basis.SILENT);
  }

  /**
   * Whether an operation may be done. Deposits, repayments, reductions and cancels always may.
   *
   * @param operation the operation
   * @param scope scope id; that of the venue and asset where there is one
   * @param nowMillis the caller's time
   * @throws IllegalArgumentException for what is no scope id
   */
  public OperationAnswer allowed(Operation operation, String scope, long nowMillis) {
    return mandates(scope, nowMillis).stream()
        .map(mandate -> mandate.answer(operation))
        .reduce(OperationAnswer::stricter)
        .orElseThrow();
  }

  /**
   * How fast liquidations may go in a scope: the slowest that any of its scopes asks for.
   *
   * @param scope scope id; that of the venue and asset where there is one
   * @param nowMillis the caller's time
   * @throws IllegalArgumentException for what is no scope id
   */
  public PaceAnswer paceUsdPerInterval(String scope, long nowMillis) {
    return mandates(scope, nowMillis).stream()
        .map(Mandate::pace)
        .reduce(PaceAnswer::slower)
        .orElseThrow();
  }

  private List<Mandate> mandates(String scope, long nowMillis) {
    Mandate.Setting setting = new Mandate.Setting(settings, nowMillis);
    boolean alive = alive(nowMillis);
    List<Mandate> mandates = new ArrayList<>();
    for (String each : ScopeChain.of(scope)) {
      mandates.add(Mandate.of(each, breakers.of(each), alive, setting));
      provisionals.of(each, nowMillis).forEach(heard -> mandates.add(Mandate.of(heard, setting)));
    }
    return mandates;
  }

  /** How far the guard is known to have come. */
  private long heardMillis() {
    HeartbeatNotice beat = heartbeats.of(HeartbeatNotice.KEY);
    return beat == null ? Long.MIN_VALUE : beat.version().eventTimeMillis();
  }

  private long aliveUntilMillis() {
    HeartbeatNotice beat = heartbeats.of(HeartbeatNotice.KEY);
    return beat == null ? Long.MIN_VALUE : beat.validUntilMillis();
  }
}
