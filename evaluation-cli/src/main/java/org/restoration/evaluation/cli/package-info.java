/**
 * The command {@code restoration}. Thin: it reads files, calls the engine, and shows and stores what comes back. Results go to standard
 * output, everything else to standard error; nobody sees a stack trace for a mistake of their own.
 */
package org.restoration.evaluation.cli;
