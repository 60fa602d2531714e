package newsgraph.extract.speech;

import java.util.List;
import java.util.Optional;
import newsgraph.text.Quotation;

/// A quotation with who says it.
///
/// @param report the act of saying that it belongs to; empty where another quotation tells
/// @param voices empty if the article does not tell
/// @param rule how it was found
record Utterance(Quotation quotation, Optional<Report> report, List<Voice> voices, String rule) {
    Utterance {
        voices = List.copyOf(voices);
    }
}
