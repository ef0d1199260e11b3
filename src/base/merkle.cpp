#include "base/merkle.h"

#include "base/hash.h"

#include <bit>

namespace base::merkle {

namespace {

/// The largest power of two smaller than n (n > 1).
qsizetype split(qsizetype n)
{
    return qsizetype(std::bit_floor(quint64(n - 1)));
}

QByteArray range(const QList<QByteArray> &leaves, qsizetype from, qsizetype to)
{
    if (to - from == 1)
        return leaves.at(from);
    const qsizetype k = split(to - from);
    return nodeHash(range(leaves, from, from + k), range(leaves, from + k, to));
}

void path(const QList<QByteArray> &leaves, qsizetype index, qsizetype from, qsizetype to, QList<QByteArray> &out)
{
    if (to - from <= 1)
        return;
    const qsizetype k = split(to - from);
    if (index < k) {
        path(leaves, index, from, from + k, out);
        out.append(range(leaves, from + k, to));
    } else {
        path(leaves, index - k, from + k, to, out);
        out.append(range(leaves, from, from + k));
    }
}

void subproof(const QList<QByteArray> &leaves, qsizetype m, qsizetype from, qsizetype to, bool whole,
              QList<QByteArray> &out)
{
    const qsizetype n = to - from;
    if (m == n) {
        if (!whole)
            out.append(range(leaves, from, to));
        return;
    }
    const qsizetype k = split(n);
    if (m <= k) {
        subproof(leaves, m, from, from + k, whole, out);
        out.append(range(leaves, from + k, to));
    } else {
        subproof(leaves, m - k, from + k, to, false, out);
        out.append(range(leaves, from, from + k));
    }
}

} // namespace

QByteArray leafHash(QByteArrayView data)
{
    return sha256(QByteArrayView("\x00", 1), data);
}

QByteArray nodeHash(QByteArrayView left, QByteArrayView right)
{
    char joined[65] = {1};
    if (left.size() != 32 || right.size() != 32)
        return {};
    memcpy(joined + 1, left.data(), 32);
    memcpy(joined + 33, right.data(), 32);
    return sha256(QByteArrayView(joined, sizeof joined));
}

QByteArray root(const QList<QByteArray> &leaves, qsizetype size)
{
    Frontier frontier;
    const qsizetype count = size < 0 ? leaves.size() : qMin(size, leaves.size());
    for (qsizetype i = 0; i < count; ++i)
        frontier.append(leaves.at(i));
    return frontier.root();
}

QList<QByteArray> inclusionProof(const QList<QByteArray> &leaves, qsizetype index, qsizetype size)
{
    QList<QByteArray> out;
    if (index >= 0 && index < size && size <= leaves.size())
        path(leaves, index, 0, size, out);
    return out;
}

bool verifyInclusion(const QByteArray &leaf, qsizetype index, qsizetype size, const QList<QByteArray> &path,
                     const QByteArray &root)
{
    if (index < 0 || index >= size)
        return false;
    qsizetype fn = index, sn = size - 1;
    QByteArray r = leaf;
    for (const QByteArray &p : path) {
        if (sn == 0)
            return false;
        if ((fn & 1) || fn == sn) {
            r = nodeHash(p, r);
            while (!(fn & 1) && fn != 0) {
                fn >>= 1;
                sn >>= 1;
            }
        } else {
            r = nodeHash(r, p);
        }
        fn >>= 1;
        sn >>= 1;
    }
    return sn == 0 && r == root;
}

QList<QByteArray> consistencyProof(const QList<QByteArray> &leaves, qsizetype oldSize, qsizetype newSize)
{
    QList<QByteArray> out;
    if (oldSize > 0 && oldSize <= newSize && newSize <= leaves.size())
        subproof(leaves, oldSize, 0, newSize, true, out);
    return out;
}

bool verifyConsistency(qsizetype oldSize, qsizetype newSize, const QByteArray &oldRoot, const QByteArray &newRoot,
                       const QList<QByteArray> &proof)
{
    if (oldSize < 0 || oldSize > newSize)
        return false;
    if (oldSize == newSize)
        return proof.isEmpty() && oldRoot == newRoot;
    if (oldSize == 0)
        return proof.isEmpty() && oldRoot == sha256({});
    QList<QByteArray> steps = proof;
    if (std::has_single_bit(quint64(oldSize)))
        steps.prepend(oldRoot);
    if (steps.isEmpty())
        return false;
    qsizetype fn = oldSize - 1, sn = newSize - 1;
    while (fn & 1) {
        fn >>= 1;
        sn >>= 1;
    }
    QByteArray fr = steps.first(), sr = steps.first();
    for (qsizetype i = 1; i < steps.size(); ++i) {
        if (sn == 0)
            return false;
        if ((fn & 1) || fn == sn) {
            fr = nodeHash(steps.at(i), fr);
            sr = nodeHash(steps.at(i), sr);
            while (!(fn & 1) && fn != 0) {
                fn >>= 1;
                sn >>= 1;
            }
        } else {
            sr = nodeHash(sr, steps.at(i));
        }
        fn >>= 1;
        sn >>= 1;
    }
    return sn == 0 && fr == oldRoot && sr == newRoot;
}

void Frontier::append(const QByteArray &leaf)
{
    QByteArray hash = leaf;
    for (qsizetype bits = m_size; bits & 1; bits >>= 1)
        hash = nodeHash(m_roots.takeLast(), hash);
    m_roots.append(hash);
    ++m_size;
}

QByteArray Frontier::root() const
{
    if (m_roots.isEmpty())
        return sha256({});
    QByteArray hash = m_roots.last();
    for (qsizetype i = m_roots.size() - 2; i >= 0; --i)
        hash = nodeHash(m_roots.at(i), hash);
    return hash;
}

} // namespace base::merkle
