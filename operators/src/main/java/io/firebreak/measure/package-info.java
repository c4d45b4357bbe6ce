/** Decaying statistics that are advanced in closed form from their last update. */
package io.firebreak.measure;
