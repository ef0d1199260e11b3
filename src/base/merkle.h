#pragma once

#include <QByteArray>
#include <QList>

/// Merkle trees as RFC 6962 section 2.1 defines them, over leaves that are already hashed
/// (leaf hash = SHA-256(0x00 ‖ data)). All hashes are 32 bytes.
namespace base::merkle {

QByteArray leafHash(QByteArrayView data);
QByteArray nodeHash(QByteArrayView left, QByteArrayView right);

/// Root of the first `size` leaves; SHA-256 of nothing for an empty tree.
QByteArray root(const QList<QByteArray> &leaves, qsizetype size = -1);

/// Audit path of leaf `index` in the tree of the first `size` leaves (RFC 6962 2.1.1).
QList<QByteArray> inclusionProof(const QList<QByteArray> &leaves, qsizetype index, qsizetype size);
bool verifyInclusion(const QByteArray &leaf, qsizetype index, qsizetype size, const QList<QByteArray> &path,
                     const QByteArray &root);

/// Proof that the tree of `oldSize` leaves is a prefix of that of `newSize` (RFC 6962 2.1.2).
QList<QByteArray> consistencyProof(const QList<QByteArray> &leaves, qsizetype oldSize, qsizetype newSize);
bool verifyConsistency(qsizetype oldSize, qsizetype newSize, const QByteArray &oldRoot, const QByteArray &newRoot,
                       const QList<QByteArray> &proof);

/// A growing tree that keeps only the roots of its complete subtrees: appending costs amortised one
/// hash, the root log2(size).
class Frontier
{
public:
    void append(const QByteArray &leaf);
    qsizetype size() const { return m_size; }
    QByteArray root() const;

private:
    QList<QByteArray> m_roots; // of complete subtrees, largest first
    qsizetype m_size = 0;
};

} // namespace base::merkle
