/**
 * Documents as strict JSON: the only package that sees Jackson, of which it uses the tokenizer and the tree and nothing else. How a
 * type looks in JSON is derived from the type itself, so that the model carries no trace of it.
 */
package org.restoration.evaluation.json;
