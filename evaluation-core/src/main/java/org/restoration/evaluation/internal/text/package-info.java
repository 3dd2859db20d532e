/** Text helpers of the library; not for others. */
package org.restoration.evaluation.internal.text;
