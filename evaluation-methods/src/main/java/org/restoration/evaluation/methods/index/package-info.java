/** What a composite index is made of: how its indicators go together, what its weights come to and which rows it can stand on. */
package org.restoration.evaluation.methods.index;
