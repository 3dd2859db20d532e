/** How a profile changes with the context of a site, as data: conditions, adjustments, and the trace of what was changed. */
package org.restoration.evaluation.tailoring;
