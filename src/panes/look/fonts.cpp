#include "panes/look/fonts.h"

#include <QFontMetricsF>

#include <array>

namespace look {

namespace {

struct Cut
{
    int pixels;
    QFont::Weight weight;
    bool mono;
    qreal spacing; // px between letters
    int line; // px
};

// In the order of look::Font.
constexpr std::array<Cut, fontCount> cuts{{
    {13, QFont::Normal, false, 0, 18},
    {13, QFont::Medium, false, 0, 18},
    {13, QFont::Bold, false, 0, 18},
    {12, QFont::Normal, false, 0, 16},
    {12, QFont::Medium, false, 0, 16},
    {12, QFont::Bold, false, 0, 16},
    {17, QFont::Bold, false, -0.17, 24},
    {11, QFont::Bold, false, 0.5, 16},
    {11, QFont::Bold, false, 0, 16},
    {12, QFont::Normal, true, 0, 18},
    {12, QFont::Bold, true, 0, 18},
    {13, QFont::Normal, true, 0, 20},
    {11, QFont::Normal, true, 0, 16},
    {26, QFont::Bold, true, -0.52, 28},
    {25, QFont::Bold, false, -0.5, 30},
}};

QFont made(const Cut &cut)
{
    static const QStringList words{QStringLiteral("Roboto"), QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans"),
                                   QStringLiteral("sans-serif")};
    static const QStringList codes{QStringLiteral("JetBrains Mono"), QStringLiteral("DejaVu Sans Mono"),
                                   QStringLiteral("monospace")};
    QFont font;
    font.setFamilies(cut.mono ? codes : words);
    font.setStyleHint(cut.mono ? QFont::Monospace : QFont::SansSerif);
    font.setPixelSize(cut.pixels);
    font.setWeight(cut.weight);
    font.setHintingPreference(QFont::PreferVerticalHinting);
    if (cut.spacing != 0)
        font.setLetterSpacing(QFont::AbsoluteSpacing, cut.spacing);
    return font;
}

} // namespace

const QFont &Fonts::of(Font role)
{
    static const std::array<QFont, fontCount> fonts = [] {
        std::array<QFont, fontCount> all;
        for (size_t i = 0; i < all.size(); ++i)
            all[i] = made(cuts[i]);
        return all;
    }();
    return fonts[size_t(role)];
}

const QFont &Fonts::of(const Span &span, bool small)
{
    if (span.mono)
        return of(span.weight == Weight::Normal ? Font::Mono : Font::MonoBold);
    switch (span.weight) {
    case Weight::Bold:
        return of(small ? Font::SmallBold : Font::BodyBold);
    case Weight::Medium:
        return of(small ? Font::SmallMedium : Font::BodyMedium);
    case Weight::Normal:
        break;
    }
    return of(small ? Font::Small : Font::Body);
}

qreal Fonts::width(Font role, const QString &text)
{
    return QFontMetricsF(of(role)).horizontalAdvance(text);
}

int Fonts::baseline(Font role, int lineHeight)
{
    const QFontMetricsF metrics(of(role));
    return qRound((lineHeight + metrics.ascent() - metrics.descent()) / 2 - 0.01);
}

int Fonts::lineHeight(Font role)
{
    return cuts[size_t(role)].line;
}

} // namespace look
