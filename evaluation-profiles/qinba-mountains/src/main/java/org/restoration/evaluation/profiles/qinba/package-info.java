/** The profile {@code qinba-mountains}: metal and stone-coal mines of the Qinba mountains. All of it is data; see the JSON document and the illustrative site beside it. */
package org.restoration.evaluation.profiles.qinba;
