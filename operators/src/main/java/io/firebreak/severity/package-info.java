/** How bad it is: the cascade score, the price band, and what they say without a ladder. */
package io.firebreak.severity;
