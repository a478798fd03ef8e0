package org.inkjar.ops;

import java.io.IOException;
import org.inkjar.common.InkjarProperties;
import org.inkjar.common.SitePaths;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Sends the last backup of this node to the owner. Everything is in it, so to nobody else. */
@RestController
@PreAuthorize("hasRole('OWNER')")
class BackupDownload {

    static final String PATH = SitePaths.ADMIN + "/backups/latest";

    private final BackupFolder folder;

    BackupDownload(InkjarProperties properties) {
        folder = new BackupFolder(properties.data());
    }

    @GetMapping(PATH)
    ResponseEntity<Resource> latest() throws IOException {
        var latest = folder.all().stream().findFirst();
        if (latest.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        var name = ContentDisposition.attachment()
                .filename(latest.get().getFileName().toString())
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .contentType(MediaType.parseMediaType("application/zip"))
                .cacheControl(CacheControl.noStore())
                .body(new FileSystemResource(latest.get()));
    }
}
