/** What commands are given: options, profiles, files. */
package org.restoration.evaluation.cli.input;
