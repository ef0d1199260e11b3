#include "panes/look/label.h"
#include "panes/look/theme.h"
#include "panes/shell/paneprint.h"
#include "support/testmain.h"

#include <QPdfWriter>
#include <QTemporaryDir>

class TstPanePrint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_pane_goes_into_a_pdf_in_light_colours_and_the_theme_stays()
    {
        look::Theme &theme = look::Theme::current();
        theme.choose(look::Theme::Choice::Dark);
        const auto restore = qScopeGuard([&] { theme.choose(look::Theme::Choice::System); });
        QList<look::Shade> shades;
        connect(&theme, &look::Theme::changed, this, [&] { shades.append(theme.shade()); });

        const QTemporaryDir folder;
        const QString path = folder.filePath(u"pane.pdf"_qs);
        QWidget pane;
        pane.resize(800, 500);
        look::Label words(u"Malicious release"_qs, look::Font::Body, look::Token::Text, &pane);
        {
            QPdfWriter paper(path);
            paper.setPageOrientation(QPageLayout::Landscape);
            shell::paneprint::paint(pane, paper);
        }
        QFile file(path);
        QVERIFY(file.open(QFile::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
        QVERIFY(file.size() > 1000);
        QCOMPARE(shades, (QList<look::Shade>{look::Shade::Light, look::Shade::Dark}));
        QCOMPARE(theme.choice(), look::Theme::Choice::Dark);
    }
};

PARAPET_TEST(TstPanePrint)
#include "tst_paneprint.moc"
