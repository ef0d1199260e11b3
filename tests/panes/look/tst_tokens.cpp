#include "panes/look/tokens.h"
#include "support/testmain.h"

using namespace look;

namespace {

struct Shown
{
    const char *text;
    Token token;
    QList<Token> grounds;
};

const QList<Token> everyGround{Token::Bg,       Token::Surface, Token::Raised, Token::Sunken,
                               Token::AccentBg, Token::BadBg,   Token::WarnBg};

const Shown shown[] = {
    {"text", Token::Text, everyGround},
    {"muted", Token::Muted, everyGround},
    {"accent", Token::Accent, {Token::Bg, Token::Surface, Token::Raised, Token::Sunken, Token::AccentBg}},
    {"ok", Token::Ok, {Token::Bg, Token::Surface, Token::Raised, Token::Sunken, Token::AccentBg, Token::OkBg}},
    {"warn", Token::Warn, {Token::Bg, Token::Surface, Token::Raised, Token::Sunken, Token::AccentBg, Token::WarnBg}},
    {"bad", Token::Bad, {Token::Bg, Token::Surface, Token::Raised, Token::Sunken, Token::AccentBg, Token::BadBg}},
    {"on accent", Token::OnAccent, {Token::Accent}},
    {"on exercise", Token::OnEx, {Token::Ex}},
    {"on P1", Token::OnP1, {Token::P1}},
    {"on P2", Token::OnP2, {Token::P2}},
    {"on P3", Token::OnP3, {Token::P3}},
    {"on P4", Token::OnP4, {Token::P4}},
};

const QList<std::pair<const char *, Shade>> shades{
    {"light", Shade::Light}, {"dark", Shade::Dark}, {"high contrast", Shade::HighContrast}};

} // namespace

class TstTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_can_be_read_on_its_grounds_data()
    {
        QTest::addColumn<Shade>("shade");
        QTest::addColumn<int>("row");
        for (const auto &[name, shade] : shades) {
            for (int row = 0; row < int(std::size(shown)); ++row)
                QTest::addRow("%s %s", name, shown[row].text) << shade << row;
        }
    }

    void text_can_be_read_on_its_grounds()
    {
        QFETCH(Shade, shade);
        QFETCH(int, row);
        const Tokens &tokens = Tokens::of(shade);
        const double least = shade == Shade::HighContrast && shown[row].token == Token::Text ? 7.0 : 4.5;
        for (const Token ground : shown[row].grounds) {
            const double measured = contrast(tokens[shown[row].token], tokens[ground]);
            QVERIFY2(measured >= least,
                     qPrintable(QStringLiteral("%1 on %2: %3")
                                    .arg(tokens[shown[row].token].name(), tokens[ground].name())
                                    .arg(measured)));
        }
    }

    void shapes_and_series_stand_out_from_the_surface()
    {
        for (const auto &[name, shade] : shades) {
            const Tokens &tokens = Tokens::of(shade);
            for (int token = int(Token::S1); token <= int(Token::S5); ++token)
                QVERIFY2(contrast(tokens[Token(token)], tokens[Token::Surface]) >= 2.9, name);
            for (int token = int(Token::P1); token <= int(Token::P4); ++token)
                QVERIFY2(contrast(tokens[Token(token)], tokens[Token::Surface]) >= 3.0, name);
        }
    }

    void every_token_has_an_opaque_colour()
    {
        for (const auto &[name, shade] : shades) {
            for (const QColor &color : Tokens::of(shade).colors) {
                QVERIFY2(color.isValid(), name);
                QCOMPARE(color.alpha(), 255);
            }
        }
    }

    void contrast_is_that_of_the_published_formula()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
        QVERIFY(qAbs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
    }
};

PARAPET_TEST(TstTokens)
#include "tst_tokens.moc"
