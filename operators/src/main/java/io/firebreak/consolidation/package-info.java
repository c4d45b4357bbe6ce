/** One price out of many venues: one venue's print is a suspect until others corroborate it. */
package io.firebreak.consolidation;
