package newsgraph.text.tree;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import newsgraph.text.Dependencies;
import newsgraph.text.Weekdays;

/// Gives a verb the day that stands between it and its subject, as agencies write it: in "Lund, the
/// head of the union, on Monday asked for talks" a parser makes the day one of the subject. Of "the
/// talks on Monday ended" it is one.
final class DayBeforeVerb {
    /// Who acts, by a common noun.
    private static final Pattern ACTING =
            Pattern.compile(
                    ".*(minister|leader|commander|senator|governor|mayor|ambassador|officer|lawyer"
                            + "|chancellor|premier|prosecutor|director|speaker|manager"
                            + "|negotiator|mediator|adviser|advisor|banker|worker|farmer|miner"
                            + "|teacher|doctor|observer|member|lawmaker|editor|bishop|rebel|envoy"
                            + "|ist|ian|dent|man|men|woman|women|authorit(y|ie))s?|chief|king|queen"
                            + "|head|pope|judge|deputy|party|parties|government|cabinet|ministry"
                            + "|union|court|police|army|junta|agency|council|committee"
                            + "|opposition|kingdom|parliament|senate");

    private DayBeforeVerb() {}

    /// Returns the tree in which each such day is that of the verb.
    ///
    /// @param words of one sentence, a tag each
    static Dependencies of(List<String> words, List<String> tags, Dependencies tree) {
        Dependencies corrected = tree;
        for (int day = 1; day + 1 < words.size(); day++) {
            if (isDay(words.get(day)) && tags.get(day + 1).matches("VB[DZP]|MD|RB")) {
                corrected = corrected(words, tags, corrected, day);
            }
        }
        return corrected;
    }

    private static boolean isDay(String word) {
        return Weekdays.is(word) || word.toLowerCase(Locale.ROOT).matches("today|yesterday");
    }

    private static Dependencies corrected(
            List<String> words, List<String> tags, Dependencies tree, int day) {
        int noun = tree.head(day);
        int first = tree.subtree(day).getFirst();
        boolean beside =
                noun != Dependencies.NONE
                        && noun < first
                        && tree.subtree(day).getLast() == day
                        && tree.is(day, "nmod", "nmod:tmod", "obl:tmod", "dep", "appos")
                        && isOfSomebody(words, tags, first - 1);
        int verb = beside ? verb(words, tags, tree, noun) : Dependencies.NONE;
        if (verb <= day || !isNext(tree, verb, day)) {
            return tree;
        }
        int[] heads = tree.heads();
        String[] labels = tree.labels();
        heads[day] = verb;
        labels[day] = tree.children(day, "case").isEmpty() ? "obl:tmod" : "obl";
        return tree.with(heads, labels);
    }

    private static boolean isOfSomebody(List<String> words, List<String> tags, int before) {
        return words.get(before).equals(",")
                || tags.get(before).startsWith("NNP")
                || ACTING.matcher(words.get(before).toLowerCase(Locale.ROOT)).matches();
    }

    /// Returns the verb whose subject a noun is, or is part of: somebody, not "the talks with Lund
    /// on Monday".
    private static int verb(List<String> words, List<String> tags, Dependencies tree, int noun) {
        int at = noun;
        while (tree.is(at, "nmod", "nmod:poss", "appos", "dep", "compound", "conj")) {
            at = tree.head(at);
        }
        boolean somebody =
                tags.get(at).startsWith("NNP")
                        || ACTING.matcher(words.get(at).toLowerCase(Locale.ROOT)).matches();
        return somebody && tree.is(at, "nsubj", "nsubj:pass") ? tree.head(at) : Dependencies.NONE;
    }

    /// Tells whether nothing but helpers and adverbs of a verb stand between the day and it.
    private static boolean isNext(Dependencies tree, int verb, int day) {
        for (int at = day + 1; at < verb; at++) {
            if (tree.head(at) != verb || !tree.is(at, "aux", "aux:pass", "cop", "advmod", "neg")) {
                return false;
            }
        }
        return true;
    }
}
