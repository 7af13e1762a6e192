// Shows the parts with their scripts, where the public pages around it have none.
export const csr = true;
