/** Values put in the place of missing ones, with a record of every cell. */
package org.restoration.evaluation.methods.imputation;
