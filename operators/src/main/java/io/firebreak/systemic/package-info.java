/** What venues and assets do together: dislocation, lead and lag, correlation, stress. */
package io.firebreak.systemic;
