#include "panes/look/tokens.h"

#include <cmath>

namespace look {

namespace {

struct Row
{
    Token token;
    QRgb light;
    QRgb dark;
    QRgb high;
};

constexpr Row table[] = {
    {Token::Bg, 0xF4F6F8, 0x14171C, 0x000000},       {Token::Surface, 0xFFFFFF, 0x1B1F26, 0x000000},
    {Token::Raised, 0xFFFFFF, 0x232831, 0x000000},   {Token::Sunken, 0xEEF1F4, 0x12151A, 0x000000},
    {Token::Line, 0xDCE1E7, 0x2D343F, 0x8A8A8A},     {Token::Line2, 0xC6CDD6, 0x3D4653, 0xFFFFFF},
    {Token::Text, 0x1A1F26, 0xE7EAEF, 0xFFFFFF},     {Token::Muted, 0x5B6573, 0xA0AAB8, 0xE6E6E6},
    {Token::Faint, 0x6B7684, 0x717C8B, 0xC8C8C8},    {Token::Accent, 0x0B62C4, 0x6CB2FF, 0x7FD4FF},
    {Token::AccentBg, 0xE5F0FC, 0x17304D, 0x00304F}, {Token::OnAccent, 0xFFFFFF, 0x0B1420, 0x000000},
    {Token::Ok, 0x0A7350, 0x4CC38A, 0x5CF2A8},       {Token::OkBg, 0xE3F4EC, 0x133326, 0x000000},
    {Token::Warn, 0x9A5B00, 0xFFC56B, 0xFFD65C},     {Token::WarnBg, 0xFFF3DC, 0x3A2B10, 0x000000},
    {Token::Bad, 0xA3121F, 0xFF8B8B, 0xFF9E9E},      {Token::BadBg, 0xFCE8E9, 0x43181B, 0x000000},
    {Token::P1, 0x7F0000, 0xE04848, 0xFF6B6B},       {Token::P2, 0xD55E00, 0xFFD166, 0xFFD166},
    {Token::P3, 0x3A8FC7, 0x3D9BE9, 0x5CB8FF},       {Token::P4, 0x5F6368, 0xC3C7CB, 0xE0E0E0},
    {Token::OnP1, 0xFFFFFF, 0x000000, 0x000000},     {Token::OnP2, 0x000000, 0x000000, 0x000000},
    {Token::OnP3, 0x000000, 0x000000, 0x000000},     {Token::OnP4, 0xFFFFFF, 0x000000, 0x000000},
    {Token::Ex, 0x6A3FB5, 0xB79BFF, 0xD0BCFF},       {Token::OnEx, 0xFFFFFF, 0x120A24, 0x000000},
    {Token::S1, 0x0072B2, 0x56B4E9, 0x56B4E9},       {Token::S2, 0xD55E00, 0xFF9B4A, 0xFF9B4A},
    {Token::S3, 0x009E73, 0x3CCB9F, 0x3CCB9F},       {Token::S4, 0xCC79A7, 0xE39BC6, 0xE39BC6},
    {Token::S5, 0xB87F00, 0xE6B34A, 0xE6B34A},
};
static_assert(std::size(table) == tokenCount, "a token without a colour");

Tokens filled(QRgb Row::*column)
{
    Tokens tokens;
    for (const Row &row : table)
        tokens.colors[size_t(row.token)] = QColor::fromRgb(row.*column);
    return tokens;
}

double luminance(const QColor &color)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

const Tokens &Tokens::of(Shade shade)
{
    static const Tokens light = filled(&Row::light);
    static const Tokens dark = filled(&Row::dark);
    static const Tokens high = filled(&Row::high);
    switch (shade) {
    case Shade::Dark:
        return dark;
    case Shade::HighContrast:
        return high;
    case Shade::Light:
        break;
    }
    return light;
}

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a);
    const double other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

} // namespace look
