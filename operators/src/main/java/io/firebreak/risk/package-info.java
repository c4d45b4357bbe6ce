/** The measures of one asset, assembled at each tick from its instruments and its own history. */
package io.firebreak.risk;
