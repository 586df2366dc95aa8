// Letters as they are compared.

const plainly = { æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', ı: 'i' };

// Small letters, no accents and no apostrophes: "Café" is found by "cafe", "Dŵr" by "dwr".
const folded = text => text.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f'’]/g, '').replace(/[æœøłđðþßı]/g, letter => plainly[letter]);
