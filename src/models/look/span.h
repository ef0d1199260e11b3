#pragma once

#include "models/look/roles.h"
#include "models/look/token.h"

#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace look {

enum class Weight : quint8 { Normal, Medium, Bold };

/// A stretch of text that looks one way. Plain data: the theme gives it colour when it is painted, so
/// a model never follows a change of theme. The text is what people wrote and is never read as markup.
struct Span
{
    QString text;
    Token token = Token::Text;
    Weight weight = Weight::Normal;
    bool mono = false;
    bool struck = false;
    std::optional<Chip> chip = {}; ///< set: painted as a chip of this variant, `token` is not used

    bool operator==(const Span &) const = default;
};

using Spans = QList<Span>;

/// The makers, so that a line reads as a sentence: `{strong(u"Detected"_qs), plain(u" by "_qs), …}`.
Span plain(const QString &text, Token token = Token::Text);
Span strong(const QString &text, Token token = Token::Text);
Span dim(const QString &text);
Span mono(const QString &text, Token token = Token::Text);
Span struck(const QString &text);
Span chip(const QString &text, Chip variant = Chip::Plain);
/// A new line inside a row: a title above, what it says below. Line ends people typed become blanks.
Span lineBreak();

/// The words alone, for DisplayRole, assistive tools and the clipboard. Chips stand in brackets.
QString plainText(const Spans &spans);

size_t qHash(const Span &span, size_t seed = 0);

} // namespace look

Q_DECLARE_METATYPE(look::Span)
Q_DECLARE_METATYPE(look::Spans)
