package org.creativecities.portal.tie.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.document.Documents;
import org.creativecities.portal.document.FileType;
import org.creativecities.portal.document.Rules;
import org.creativecities.portal.document.UploadRefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** The file beside an address: a scan, a photograph, a signed paper. */
@Component
class TieUpload {

    private static final long MOST = 10L * 1024 * 1024;
    private static final Rules RULES = Rules.of(EnumSet.of(FileType.PDF, FileType.JPEG, FileType.PNG), MOST);

    private final Documents documents;
    private final TieWords words;

    TieUpload(Documents documents, TieWords words) {
        this.documents = documents;
        this.words = words;
    }

    static boolean none(@Nullable MultipartFile file) {
        return file == null || file.isEmpty();
    }

    /** @throws UploadRefusedException when the file is not taken */
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

    String words(UploadRefusedException refused) {
        return words.message(refused.messageKey(), refused.arguments());
    }
}
