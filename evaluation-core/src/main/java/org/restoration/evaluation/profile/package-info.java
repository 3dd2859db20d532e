/**
 * Region profiles: what is looked at, how it is scored, weighted, required and graded, and how all this is tailored to a site.
 * A profile is data; it holds no code.
 */
package org.restoration.evaluation.profile;
