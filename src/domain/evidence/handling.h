#pragma once

#include <QString>

namespace evidence {

// How files of evidence are treated by what they are. Their names and media types came from outside.

/// The most text of one file that is searched or shown, in bytes.
constexpr qint64 mostText = 1 << 20;
/// Pictures beyond either are not decoded.
constexpr qint64 mostPictureBytes = 32 << 20;
constexpr int mostPictureSide = 16'384;
constexpr qint64 mostPicturePixels = 25'000'000;

/// Plain text, JSON, XML, logs and the like: shown and searched as text. Never what a program would lay out or
/// run (HTML and SVG are text here, and shown as such).
bool isText(const QString &mediaType);

/// PNG and JPEG and nothing else.
bool isPicture(const QString &mediaType);

/// A name for a copy outside: the label and what of the original name is harmless in any file system. Never
/// empty, never hidden, never a path, at most 100 characters.
QString copyName(const QString &label, const QString &fileName);

} // namespace evidence
