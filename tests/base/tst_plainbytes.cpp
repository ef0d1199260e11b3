#include "base/plainbytes.h"
#include "support/feedfiles.h"
#include "support/testmain.h"

#include <zlib.h>

using namespace feedfiles;

namespace {

QByteArray packed(const QByteArray &bytes)
{
    z_stream stream{};
    if (deflateInit2(&stream, 1, Z_DEFLATED, 15 + 16, 9, Z_DEFAULT_STRATEGY) != Z_OK)
        qFatal("no gzip");
    QByteArray out(qsizetype(deflateBound(&stream, uLong(bytes.size()))) + 64, Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_FINISH);
    out.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return out;
}

base::Result<QByteArray> all(const QByteArray &bytes, qint64 most = base::PlainBytes::mostUnpacked)
{
    Bytes file(bytes);
    base::PlainBytes source(file, QStringLiteral("f.gz"), most);
    QByteArray out;
    for (;;) {
        const base::Result<QByteArray> piece = source.next();
        if (!piece)
            return piece.error();
        if (piece->isEmpty())
            return out;
        if (piece->size() > (1 << 20))
            qFatal("a piece of %lld bytes", qlonglong(piece->size()));
        out += *piece;
    }
}

QByteArray manyBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 x = 1;
    for (char &c : bytes)
        c = char((x = x * 1664525 + 1013904223) >> 24);
    return bytes;
}

} // namespace

class TstPlainBytes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plain_and_packed_files_give_the_same_bytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("one") << QByteArray("x");
        QTest::newRow("a megabyte") << manyBytes(1 << 20);
        QTest::newRow("several pieces") << manyBytes(3'500'000);
        QTest::newRow("zeros") << QByteArray(3 << 20, '\0');
    }

    void plain_and_packed_files_give_the_same_bytes()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(all(bytes).value() == bytes);
        QVERIFY(all(packed(bytes)).value() == bytes);
        QVERIFY(all(packed(bytes) + packed("more")).value() == bytes + "more");
    }

    void a_broken_wrapping_is_said_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("why");
        const QByteArray good = packed(manyBytes(100'000));
        QTest::newRow("cut") << good.chopped(20) << u"it ends early"_qs;
        QTest::newRow("cut head") << good.left(5) << u"it ends early"_qs;
        QTest::newRow("changed") << good.left(1000) + "xxxxxxxxxx" + good.mid(1010) << u"not sound gzip"_qs;
        QTest::newRow("rubbish behind") << good + "rubbish that is no member" << u"not sound gzip"_qs;
    }

    void a_broken_wrapping_is_said()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, why);
        const base::Result<QByteArray> got = all(bytes);
        QVERIFY(!got);
        QCOMPARE(got.error().kind, base::ErrorKind::Invalid);
        QVERIFY2(got.error().text().contains(why), qPrintable(got.error().text()));
        QVERIFY(got.error().what.contains(u"f.gz"_qs));
    }

    void a_small_file_cannot_become_a_large_one()
    {
        const QByteArray bomb = packed(QByteArray(16 << 20, '\0'));
        QVERIFY(bomb.size() < 1'000'000);
        const base::Result<QByteArray> got = all(bomb, 8 << 20);
        QVERIFY(!got && got.error().text().contains(u"there is more than 8 MB in it"_qs));
    }
};

PARAPET_TEST(TstPlainBytes)
#include "tst_plainbytes.moc"
