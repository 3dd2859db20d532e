/** The profile {@code ganzhou-rare-earth}: ion-adsorption rare-earth mines of Ganzhou. All of it is data; see the JSON document and the illustrative site beside it. */
package org.restoration.evaluation.profiles.ganzhou;
