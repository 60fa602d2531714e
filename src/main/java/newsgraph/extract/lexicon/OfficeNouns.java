package newsgraph.extract.lexicon;

import java.util.Set;

/// The nouns of offices ("minister", "mayor"), of the data file `titles`.
public final class OfficeNouns {
    private static final Set<String> OFFICES = LexiconFile.words("titles", 3);

    private OfficeNouns() {}

    /// Tells whether a noun, in the singular and in lower case, is one of an office.
    public static boolean contains(String lemma) {
        return OFFICES.contains(lemma);
    }
}
