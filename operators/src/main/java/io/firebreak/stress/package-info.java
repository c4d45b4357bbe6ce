/** The stress alphabet: measures and haircut steps, judged against policy, as sparse letters. */
package io.firebreak.stress;
