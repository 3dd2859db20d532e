/** Where every number comes from: its source, its basis, and how far it was verified. */
package org.restoration.evaluation.provenance;
