package newsgraph.text.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Makes sentences of news, the same for the same seed: for comparing and measuring, not for sense.
public final class NewsSentences {
    private static final List<String> PEOPLE =
            List.of(
                    "Ms Okafor",
                    "President Lindqvist",
                    "the Dutch foreign minister",
                    "Rafael Ortuño",
                    "a spokesman for the ministry",
                    "the two envoys",
                    "she",
                    "they",
                    "Mr. Petrosyan",
                    "the chancellor, Ida Brandt,",
                    "aides to the prime minister",
                    "the U.N.'s mediator",
                    "officials in Tallinn who asked not to be named",
                    "his Kenyan counterpart");
    private static final List<String> VERBS =
            List.of(
                    "met",
                    "spoke by phone with",
                    "was received by",
                    "refused to meet",
                    "is due to see",
                    "has held talks with",
                    "would not sit down with",
                    "may visit",
                    "had been briefed by",
                    "flew to Lisbon to confer with",
                    "was to be joined by",
                    "hosted",
                    "criticised",
                    "had agreed to speak to",
                    "was seen leaving the hotel with");
    private static final List<String> WHEN =
            List.of(
                    "on Thursday",
                    "last week",
                    "in early March 2023",
                    "at 9.30 a.m.",
                    "the day before",
                    "hours after the vote",
                    "for nearly three hours",
                    "before the summit opened",
                    "as protesters gathered outside",
                    "by video link",
                    "again",
                    "");
    private static final List<String> WHY =
            List.of(
                    "to discuss a $2.4bn loan",
                    "over the blocked grain shipments",
                    "because neither side trusted the other",
                    "after 14 people were killed near the border",
                    "about sanctions, fishing rights and visas",
                    "in a bid to save the truce",
                    "so that the hostages could be freed",
                    "despite being warned not to",
                    "");
    private static final List<String> FRAMES =
            List.of(
                    "%s %s %s %s %s.",
                    "%s %s %s %s, officials said, %s.",
                    "\"We have nothing to add,\" said an aide after %s %s %s %s %s.",
                    "It was not clear whether %s %s %s %s or %s.",
                    "The paper reported that %s %s %s %s %s - a claim the palace denied.",
                    "If %s %s %s %s, what follows %s is anyone's guess.",
                    "Among those who wrote that %s %s %s %s were a judge, two bishops (both retired) and a"
                            + " general, %s.",
                    "Asked why %s %s %s %s, the minister's office didn't answer %s; it can't, it said.",
                    "Talks: %s %s %s %s %s?");

    private NewsSentences() {}

    /// Returns so many sentences, no two made in the same way by design.
    public static List<String> make(int count, long seed) {
        Random random = new Random(seed);
        List<String> sentences = new ArrayList<>();
        while (sentences.size() < count) {
            String made =
                    pick(FRAMES, random)
                            .formatted(
                                    pick(PEOPLE, random),
                                    pick(VERBS, random),
                                    pick(PEOPLE, random),
                                    pick(WHEN, random),
                                    pick(WHY, random));
            String tidy = made.replaceAll(" +", " ").replaceAll(" ([.,;?])", "$1");
            sentences.add(Character.toUpperCase(tidy.charAt(0)) + tidy.substring(1));
        }
        return sentences;
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
