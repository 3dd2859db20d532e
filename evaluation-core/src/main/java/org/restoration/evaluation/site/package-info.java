/** Where something is restored: sites, the tree they form, and the context that tailors a profile to them. */
package org.restoration.evaluation.site;
