package org.creativecities.portal.sistercity.affinity.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.document.Documents;
import org.creativecities.portal.document.FileType;
import org.creativecities.portal.document.Rules;
import org.creativecities.portal.sistercity.affinity.Indicator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** The file of a piece of evidence, and the choices of its form. */
@Component
class ProofUpload {

    private static final long MOST = 10L * 1024 * 1024;
    private static final Rules RULES = Rules.of(EnumSet.of(FileType.PDF, FileType.JPEG, FileType.PNG), MOST);

    private final Documents documents;
    private final AffinityWords words;

    ProofUpload(Documents documents, AffinityWords words) {
        this.documents = documents;
        this.words = words;
    }

    @Nullable
    UUID store(@Nullable MultipartFile file, Account by) {
        if (file == null || file.isEmpty()) {
            return null;
        }
        try (var content = file.getInputStream()) {
            return documents
                    .store(file.getOriginalFilename(), content, RULES, by.id())
                    .id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, String> languages() {
        var options = new LinkedHashMap<String, String>();
        for (var code : new String[] {"fa", "en", "ar", "tr", "ru", "de", "fr", "zh", "es", "it", "hu"}) {
            options.put(code, words.message("tie.language." + code));
        }
        return options;
    }

    Map<String, String> scale() {
        var options = new LinkedHashMap<String, String>();
        for (int step = Indicator.MOST; step >= 0; step--) {
            options.put(String.valueOf(step), words.message("affinity.scale." + step));
        }
        return options;
    }
}
