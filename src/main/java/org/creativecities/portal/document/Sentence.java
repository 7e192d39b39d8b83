package org.creativecities.portal.document;

import java.util.Collection;
import java.util.stream.Collectors;

/** Lists of types inside sentences. */
final class Sentence {

    private Sentence() {}

    static String of(Collection<FileType> types) {
        return types.stream().sorted().map(FileType::name).collect(Collectors.joining(", "));
    }
}
