/** One file per cascade pattern, and the catalogue that lists them. */
package io.firebreak.cascade;
