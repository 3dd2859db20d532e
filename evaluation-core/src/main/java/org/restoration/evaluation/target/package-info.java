/** What a restoration plan of a region should promise, and by when: the template of the targets of a site. */
package org.restoration.evaluation.target;
