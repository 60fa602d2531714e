package newsgraph.extract.actor;

import newsgraph.text.Sentence;

/// Words that stand for one person though they are no noun for people: "the 61-year-old", "the
/// Texan", "the young Pole", "the president's pick for".
final class OnePerson {
    private OnePerson() {}

    /// Tells whether such a word says nothing but where somebody comes from, or his age.
    static boolean isAlone(Sentence sentence, int token) {
        return Aged.is(sentence, token) || Natives.is(sentence, token);
    }

    static boolean is(Sentence sentence, int token, Nations nations) {
        return Chosen.is(sentence, token)
                || isAlone(sentence, token)
                || Inhabitants.is(sentence, token, nations);
    }
}
