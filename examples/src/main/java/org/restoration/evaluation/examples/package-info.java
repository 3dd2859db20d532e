/** Examples of use: the engine embedded in a program, and published data prepared for it. */
package org.restoration.evaluation.examples;
