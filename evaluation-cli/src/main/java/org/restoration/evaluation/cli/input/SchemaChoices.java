package org.restoration.evaluation.cli.input;

import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Of a choice that a schema offers ({@code oneOf}) every branch says why it does not fit. What is said about the branch that was meant
 * is told by its {@code type}; the rest is noise.
 */
final class SchemaChoices {

    private SchemaChoices() {}

    /** The errors without those of branches that were not meant. */
    static List<Error> meant(List<Error> errors) {
        Set<Error> noise = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Error error : errors) {
            if (error.getKeyword().equals("oneOf")) {
                collectNoise(error, errors, noise);
            }
        }
        return errors.stream().filter(error -> !noise.contains(error)).toList();
    }

    private static void collectNoise(Error choice, List<Error> errors, Set<Error> noise) {
        String place = choice.getInstanceLocation().toString();
        SortedMap<String, List<Error>> branches = branches(choice, errors);
        List<List<Error>> fitting = branches.values().stream()
                .filter(branch -> branch.stream().noneMatch(error -> isOfAnotherType(error, place)))
                .toList();
        branches.values().stream()
                .filter(branch -> fitting.size() != 1 || branch != fitting.get(0))
                .forEach(noise::addAll);
        boolean saidOtherwise = errors.stream().anyMatch(error -> isUnknownType(error, place));
        if (fitting.size() == 1 || saidOtherwise) {
            noise.add(choice);
        }
    }

    /** The errors of each branch, by its number. */
    private static SortedMap<String, List<Error>> branches(Error choice, List<Error> errors) {
        String path = choice.getEvaluationPath() + "/";
        String place = choice.getInstanceLocation().toString();
        SortedMap<String, List<Error>> branches = new TreeMap<>();
        for (Error error : errors) {
            String own = error.getEvaluationPath().toString();
            if (own.startsWith(path) && isWithin(error.getInstanceLocation().toString(), place)) {
                String number = own.substring(path.length()).split("/", 2)[0];
                branches.computeIfAbsent(number, key -> new ArrayList<>()).add(error);
            }
        }
        return branches;
    }

    private static boolean isWithin(String location, String place) {
        return location.equals(place) || location.startsWith(place + "/");
    }

    /** Whether an error says that a branch is for another {@code type}, or for another kind of JSON value. */
    private static boolean isOfAnotherType(Error error, String place) {
        String location = error.getInstanceLocation().toString();
        return error.getKeyword().equals("const") && location.equals(place + "/type")
                || error.getKeyword().equals("type") && location.equals(place);
    }

    /** Whether an error says that a {@code type} is none of those known. */
    private static boolean isUnknownType(Error error, String place) {
        return error.getKeyword().equals("enum")
                && error.getInstanceLocation().toString().equals(place + "/type");
    }
}
