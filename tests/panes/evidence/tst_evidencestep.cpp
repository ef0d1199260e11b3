#include "panes/evidence/capturable.h"
#include "panes/evidence/evidencestep.h"
#include "panes/evidence/previewcontent.h"
#include "support/testmain.h"

#include <QBuffer>
#include <QImage>
#include <QMimeData>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <QtEndian>

using evidence::State;
using panes::EvidenceStep;

namespace {

evidence::Item item(State state = State::Sealed)
{
    evidence::Item out{.entryId = u"1"_qs, .label = u"E-001"_qs};
    out.state = state;
    out.mediaType = u"text/plain"_qs;
    out.holder = u"bo"_qs;
    return out;
}

QStringList verbs(const evidence::Item &of, const char *actor = "ana", bool writable = true)
{
    QStringList out;
    for (const EvidenceStep step : panes::stepsFor(of, QLatin1String(actor), writable))
        out.append(QString::fromLatin1(panes::faceOf(step).id).mid(9));
    return out;
}

quint32 checksum(const QByteArray &bytes)
{
    quint32 sum = ~quint32(0);
    for (const char byte : bytes) {
        sum ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1) ^ (sum & 1 ? 0xedb88320 : 0);
    }
    return ~sum;
}

/// A PNG that claims to be of that size and holds almost nothing.
QByteArray claimedPng(quint32 width, quint32 height)
{
    const auto number = [](quint32 value) {
        QByteArray out(4, 0);
        qToBigEndian(value, out.data());
        return out;
    };
    const auto chunk = [&](const QByteArray &type, const QByteArray &content) {
        const QByteArray body = type + content;
        return number(quint32(content.size())) + body + number(checksum(body));
    };
    return QByteArray("\x89PNG\r\n\x1a\n", 8)
        + chunk("IHDR", number(width) + number(height) + QByteArray("\x08\x02\0\0\0", 5))
        + chunk("IDAT", qCompress(QByteArray(1000, 0)).mid(4)) + chunk("IEND", {});
}

/// What is shown of these bytes, sealed as that type.
panes::PreviewContent shown(const QByteArray &bytes, const char *type)
{
    const QTemporaryDir home;
    const store::EvidenceFolder folder(home.path());
    const store::Sealed sealed = *folder.seal(bytes, u"x"_qs);
    evidence::Item of = item();
    of.sha256 = sealed.sha256;
    of.size = sealed.size;
    of.mediaType = QLatin1String(type);
    return panes::previewOf(folder, of);
}

QByteArray picture(const QSize &size, const char *format)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    QBuffer buffer;
    image.save(&buffer, format);
    return buffer.data();
}

} // namespace

class TstEvidenceStep : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void the_next_step_comes_first_data()
    {
        QTest::addColumn<QStringList>("steps");
        QTest::addColumn<QStringList>("begin");
        evidence::Item handed = item(), going = item(), disk = item(State::Collected), held = item();
        handed.handover = evidence::Handover{.to = u"Ana"_qs};
        going.disposal = evidence::Proposal{.by = u"bo"_qs};
        disk.place = u"locker"_qs;
        held.hold = u"court"_qs;
        evidence::Item binary = item();
        binary.mediaType = u"application/zip"_qs;
        QTest::newRow("planned") << verbs(item(State::Planned)) << QStringList{u"collect"_qs};
        QTest::newRow("sealed") << verbs(item())
                                << QStringList{u"open"_qs, u"verify"_qs, u"transfer"_qs, u"copy"_qs, u"export"_qs};
        QTest::newRow("no text") << verbs(binary) << QStringList{u"verify"_qs, u"transfer"_qs};
        QTest::newRow("handed to me") << verbs(handed) << QStringList{u"accept"_qs, u"open"_qs};
        QTest::newRow("handed to somebody else")
            << verbs(handed, "cy") << QStringList{u"open"_qs, u"verify"_qs, u"copy"_qs};
        QTest::newRow("asked by somebody else") << verbs(going) << QStringList{u"dispose"_qs};
        QTest::newRow("asked by me") << verbs(going, "bo") << QStringList{u"open"_qs};
        QTest::newRow("elsewhere") << verbs(disk) << QStringList{u"seal"_qs, u"transfer"_qs, u"hold"_qs};
        QTest::newRow("missing") << verbs(item(State::Missing))
                                 << QStringList{u"seal"_qs, u"verify"_qs, u"transfer"_qs};
        QTest::newRow("released") << verbs(item(State::Released)) << QStringList{u"open"_qs, u"verify"_qs, u"copy"_qs};
        QTest::newRow("disposed of") << verbs(item(State::Disposed)) << QStringList();
        QTest::newRow("only read") << verbs(item(), "ana", false) << QStringList{u"open"_qs};
        QTest::newRow("only read, no text") << verbs(binary, "ana", false) << QStringList();
    }

    void the_next_step_comes_first()
    {
        QFETCH(QStringList, steps);
        QFETCH(QStringList, begin);
        QCOMPARE(steps.mid(0, begin.size()), begin);
        QCOMPARE(steps.isEmpty(), begin.isEmpty());
    }

    void a_hold_is_set_or_lifted_with_one_key()
    {
        evidence::Item held = item();
        held.hold = u"court"_qs;
        QVERIFY(verbs(held).contains(u"lift"_qs) && !verbs(held).contains(u"hold"_qs));
        QVERIFY(verbs(item()).contains(u"hold"_qs) && !verbs(item()).contains(u"lift"_qs));
        QCOMPARE(panes::faceOf(EvidenceStep::Hold).key, panes::faceOf(EvidenceStep::Lift).key);
    }

    void no_two_steps_share_a_key()
    {
        QSet<QString> keys;
        for (int step = 0; step <= int(EvidenceStep::Dispose); ++step) {
            if (EvidenceStep(step) == EvidenceStep::Lift)
                continue;
            const QString key = panes::faceOf(EvidenceStep(step)).key;
            QVERIFY2(!keys.contains(key) && key.size() == 1, qPrintable(key));
            keys.insert(key);
        }
        for (const char *taken : {"j", "k", "n", "V", "/"})
            QVERIFY(!keys.contains(QLatin1String(taken)));
    }

    void files_come_before_pictures_and_pictures_before_text()
    {
        QMimeData content;
        QVERIFY(panes::capturable(content).isEmpty());
        content.setText(u" \n"_qs);
        QVERIFY(panes::capturable(content).isEmpty());
        content.setText(u"POST /collect"_qs);
        QCOMPARE(panes::capturable(content).first().bytes, QByteArray("POST /collect"));
        QCOMPARE(panes::capturable(content).first().name, u"clipboard.txt"_qs);
        content.setImageData(QImage(8, 8, QImage::Format_RGB32));
        QCOMPARE(panes::capturable(content).first().name, u"clipboard.png"_qs);
        QVERIFY(panes::capturable(content).first().bytes.startsWith("\x89PNG"));
        content.setUrls({QUrl(u"https://x.example/a"_qs), QUrl::fromLocalFile(u"/tmp/a.log"_qs)});
        QCOMPARE(panes::capturable(content).size(), 1);
        QCOMPARE(panes::capturable(content).first().path, u"/tmp/a.log"_qs);
    }

    void text_and_pictures_are_shown()
    {
        QCOMPARE(shown("POST /collect\n<b>x</b>", "text/plain").text.text, u"POST /collect\n<b>x</b>"_qs);
        QCOMPARE(shown(picture({40, 30}, "PNG"), "image/png").image.size(), QSize(40, 30));
        QCOMPARE(shown(picture({40, 30}, "JPEG"), "image/jpeg").image.size(), QSize(40, 30));
    }

    void a_picture_bomb_is_not_decoded_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("problem");
        QTest::newRow("as wide as may be claimed") << claimedPng(0x7fffffff, 1) << "image/png"
                                                   << "";
        QTest::newRow("a gigapixel") << claimedPng(32'000, 32'000) << "image/png"
                                     << "too large to be shown";
        QTest::newRow("just too many pixels") << claimedPng(6'000, 6'000) << "image/png"
                                              << "too large to be shown";
        QTest::newRow("cut off") << picture({40, 30}, "PNG").left(60) << "image/png"
                                 << "cannot be read";
        QTest::newRow("a drawing that says it is a picture")
            << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>") << "image/png"
            << "cannot be read";
        QTest::newRow("another format") << picture({40, 30}, "BMP") << "image/png"
                                        << "cannot be read";
        QTest::newRow("PNG as JPEG") << picture({40, 30}, "PNG") << "image/jpeg"
                                     << "cannot be read";
        QTest::newRow("nothing") << QByteArray() << "image/png"
                                 << "cannot be read";
    }

    void a_picture_bomb_is_not_decoded()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, type);
        QFETCH(QString, problem);
        const panes::PreviewContent content = shown(bytes, qPrintable(type));
        QVERIFY(content.image.isNull());
        QVERIFY2(!content.problem.isEmpty() && content.problem.contains(problem), qPrintable(content.problem));
    }

    void a_picture_that_was_changed_is_not_shown()
    {
        const QTemporaryDir home;
        const store::EvidenceFolder folder(home.path());
        evidence::Item of = item();
        of.mediaType = u"image/png"_qs;
        of.sha256 = folder.seal(picture({40, 30}, "PNG"), u"x"_qs)->sha256;
        of.size = 4000;
        QFile file(folder.pathOf(of.sha256));
        QVERIFY(file.remove() && file.open(QIODevice::WriteOnly));
        file.write(picture({41, 30}, "PNG"));
        file.close();
        QVERIFY(panes::previewOf(folder, of).problem.contains(u"not what was sealed"_qs));
        QVERIFY(file.remove());
        QVERIFY(!panes::previewOf(folder, of).problem.isEmpty());
    }
};

PARAPET_TEST(TstEvidenceStep)
#include "tst_evidencestep.moc"
