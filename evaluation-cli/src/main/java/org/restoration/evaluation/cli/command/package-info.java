/** The commands: each reads its input, calls the engine, and hands the results on. */
package org.restoration.evaluation.cli.command;
