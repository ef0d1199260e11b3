#include "plates.h"

#include "panes/look/icons.h"
#include "panes/look/look.h"
#include "panes/look/snap.h"

#include <QDir>
#include <QPainter>

using namespace look;

namespace {

/// Paints every sign in rows.
class Signs : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Theme::color(Token::Surface));
        chips(painter);
        severities(painter);
        boxes(painter);
        icons(painter);
        fonts(painter);
    }

private:
    static void chips(QPainter &painter)
    {
        qreal x = 16;
        const std::pair<QString, Chip> all[] = {
            {u"Plain 47"_qs, Chip::Plain}, {u"Response met 06:10"_qs, Chip::Ok}, {u"Update due 07:12"_qs, Chip::Warn},
            {u"breached"_qs, Chip::Bad},   {u"Story"_qs, Chip::Accent},          {u"sapphire-unicorn"_qs, Chip::Line}};
        for (const auto &[text, variant] : all) {
            Look::drawChip(painter, {x, 16}, text, variant);
            x += Look::chipSize(text).width() + 8;
        }
        Look::drawChip(painter, {x, 16}, u"INC-7F3A"_qs, Chip::Line, true);
    }
    static void severities(QPainter &painter)
    {
        for (int p = 1; p <= 4; ++p) {
            qreal x = 16 + (p - 1) * 150;
            for (const int side : {16, 22, 30, 48}) {
                Look::drawSeverity(painter, QRectF(x, 52, side, side), Severity(p));
                x += side + 8;
            }
        }
        const QString letters = u"CHML"_qs;
        for (int p = 1; p <= 4; ++p)
            Look::drawSeverity(painter, QRectF(616 + p * 30, 52, 22, 22), Severity(p), letters.mid(p - 1, 1));
    }
    static void boxes(QPainter &painter)
    {
        const std::pair<QString, Kind> kinds[] = {
            {u"F"_qs, Kind::Plain}, {u"D"_qs, Kind::Accent}, {u"M"_qs, Kind::Ok}, {u"g"_qs, Kind::Dashed}};
        qreal x = 16;
        for (const auto &[letter, kind] : kinds) {
            Look::drawKind(painter, QRectF(QPointF(x, 116), Look::kindSize), letter, kind);
            x += 30;
        }
        for (const Check check : {Check::Empty, Check::Done, Check::Blocked, Check::NotApplicable}) {
            Look::drawCheck(painter, QRectF(x + 10, 118, 13, 13), check);
            x += 24;
        }
        x += 20;
        for (const QString &key : {u"/"_qs, u"N"_qs, u"F1"_qs, u"Enter"_qs, u"Ctrl+K"_qs, u"Ctrl+Shift+U"_qs}) {
            Look::drawKey(painter, {x, 116}, key);
            x += Look::keySize(key).width() + 8;
        }
        for (const Token token : {Token::S1, Token::S2, Token::S3, Token::S4, Token::S5, Token::Ex}) {
            Look::drawDot(painter, {x + 10, 125}, 8, token);
            x += 16;
        }
        Look::drawBar(painter, QRectF(x + 16, 123, 90, 4), 0.67, Token::Warn);
        Look::drawBar(painter, QRectF(x + 120, 123, 90, 4), 0, Token::Ok);
    }
    static void icons(QPainter &painter)
    {
        qreal x = 16;
        qreal y = 152;
        const QStringList files = QDir(u":/icons"_qs).entryList({u"*.svg"_qs}, QDir::Files, QDir::Name);
        for (const QString &file : files) {
            Icons::draw(painter, QRectF(x, y, 15, 15), file.chopped(4), Theme::color(Token::Muted));
            x += 28;
            if (x > 760) {
                x = 16;
                y += 28;
            }
        }
    }
    static void fonts(QPainter &painter)
    {
        const std::pair<QString, Font> all[] = {{u"T+00:27:29"_qs, Font::Clock},
                                                {u"3 min 02"_qs, Font::Number},
                                                {u"Malicious release of left-padder"_qs, Font::Title},
                                                {u"Body 0123456789 in thirteen"_qs, Font::Body},
                                                {u"Body medium"_qs, Font::BodyMedium},
                                                {u"Body bold"_qs, Font::BodyBold},
                                                {u"Small 0123456789 in twelve"_qs, Font::Small},
                                                {u"SECTION HEAD"_qs, Font::Caps},
                                                {u"03:41:02Z 9f2c…e1"_qs, Font::Mono},
                                                {u"-10m Bo saw the token in the build log"_qs, Font::MonoBody}};
        qreal y = 216;
        for (const auto &[text, font] : all) {
            const int line = Fonts::lineHeight(font) + 4;
            Look::drawText(painter, QRectF(16, y, 560, line), text, font, Theme::color(Token::Text));
            y += line;
        }
    }
};

} // namespace

std::unique_ptr<QWidget> plates::signs()
{
    auto plate = std::make_unique<Signs>();
    plate->resize(800, 470);
    return plate;
}
