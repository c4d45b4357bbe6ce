/**
 * The hand on the switch: who may say something to the guard, and what becomes of it.
 *
 * <p>A message is a document in a signed envelope. It is admitted (key, signature, replay), its
 * document is judged by rules that refuse and never clamp, and what loosens waits for a delay and
 * for the envelope of a second person. Overrides are orders of an operator with a scope, a reason
 * and an end.
 */
package io.firebreak.control;
