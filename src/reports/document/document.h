#pragma once

#include "base/instant.h"

#include <QList>
#include <QStringList>

#include <optional>
#include <variant>

namespace reports {

/// A name and its value, as they stand below the title.
struct Fact
{
    QString name;
    QString value;
    bool operator==(const Fact &) const = default;
};

struct Heading
{
    QString text;
    int level = 1; ///< 1…3, below the title
    bool operator==(const Heading &) const = default;
};

struct Paragraph
{
    QString text; ///< line breaks are kept
    bool operator==(const Paragraph &) const = default;
};

struct Bullets
{
    QStringList items;
    bool operator==(const Bullets &) const = default;
};

struct Table
{
    QStringList head;
    QList<QStringList> rows; ///< each as long as the head
    bool operator==(const Table &) const = default;
};

using Block = std::variant<Heading, Paragraph, Bullets, Table>;

/// A paper before it has a format: words in an order, nothing of how they look. Everything in it is plain text,
/// whoever wrote it. The three writers (Markdown, HTML, PDF) show the same words; the same document gives the same
/// bytes. Written in English wherever it was made, so that two consoles make the same paper. A value.
struct Document
{
    QString title;
    QString subtitle;
    QList<Fact> facts;
    QList<Block> blocks;
    QStringList footers; ///< at the end; the first also at the foot of every page
    base::Instant made{}; ///< of the state it shows: the creation date of the file

    Document &heading(const QString &text, int level = 1);
    Document &paragraph(const QString &text);
    /// Nothing when there are no items.
    Document &bullets(const QStringList &items);
    /// Nothing when there are no rows; a row that is too short is filled up.
    Document &table(const QStringList &head, const QList<QStringList> &rows);
    bool operator==(const Document &) const = default;
};

/// What a document can be written as.
enum class Format { Markdown, Html, Pdf };
/// By the ending of a file name: md, markdown, html, htm, pdf; nothing for any other.
std::optional<Format> formatOf(const QString &fileName);
/// "markdown", "html", "pdf": stable.
QString name(Format format);

/// The bytes of a file in that format. A PDF needs a QGuiApplication for its fonts; Storage when it cannot be made.
base::Result<QByteArray> written(const Document &document, Format format);

} // namespace reports
